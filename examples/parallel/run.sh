#!/usr/bin/env bash
# Records of many articles with as many processes as this machine has cores, by GNU parallel (Debian: apt-get install parallel):
#
#   ./run.sh < articles.ndjson > records.ndjson
#
# parallel cuts standard input at line ends into blocks, gives each block to a process of its own, and puts the results back
# in order (-k). A process takes half a second to start, so blocks should hold some thousand articles. With
# --sshlogin host1,host2 the processes run on other machines that have onrecord.
#
# On one machine `onrecord --ndjson --jobs 0` does the same without parallel, and starts once.
set -euo pipefail

# The exit status is 0 when all went well. A block with a bad line has status 1 and counts as failed here; its good lines are
# in the result all the same, and standard error names the bad one.
exec parallel --pipe -k --block "${BLOCK:-10M}" "${ONRECORD:-onrecord} --ndjson"
