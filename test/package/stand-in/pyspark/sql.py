import os
import shlex
import subprocess
from pathlib import Path
from threading import Thread

PARTITIONS = 3


class RDD:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, env=None, checkCode=False):
        return RDD([piped(lines, command, env or {}, checkCode) for lines in self.partitions])

    def saveAsTextFile(self, path):
        os.makedirs(path)
        for number, lines in enumerate(self.partitions):
            Path(path, f"part-{number:05}").write_text("".join(line + "\n" for line in lines), encoding="utf-8")


def piped(lines, command, env, check_code):
    """pyspark/core/rdd.py, RDD.pipe: the environment is what is given and nothing else; a line each way ends with a line feed."""
    pipe = subprocess.Popen(shlex.split(command), env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def write():
        for line in lines:
            pipe.stdin.write((line.rstrip("\n") + "\n").encode("utf-8"))
        pipe.stdin.close()

    Thread(target=write).start()
    result = [line.rstrip(b"\n").decode("utf-8") for line in iter(pipe.stdout.readline, b"")]
    if pipe.wait() and check_code:
        raise RuntimeError(f"[PIPE_FUNCTION_EXITED] Pipe function `{command}` exited with error code {pipe.returncode}.")
    return result


class SparkContext:
    def textFile(self, path):
        """In partitions of which the last is empty, as it may be on a cluster. Only a line feed ends a line here too."""
        lines = Path(path).read_bytes().decode("utf-8").split("\n")[:-1]
        size = -(-len(lines) // (PARTITIONS - 1))
        return RDD([lines[i * size : (i + 1) * size] for i in range(PARTITIONS)])


class SparkSession:
    class builder:
        @staticmethod
        def appName(name):
            return SparkSession.builder

        @staticmethod
        def getOrCreate():
            return SparkSession()

    sparkContext = SparkContext()

    def stop(self):
        pass
