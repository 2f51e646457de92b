"""Adds its record to each article of a folder of NDJSON, on a Spark cluster.

    spark-submit records.py IN OUT

IN is whatever Spark reads as text (a file, a folder, a glob, s3a://…): an article a line, {"id": …, "text": …, …}. OUT is a
folder that isn't there yet. Each partition goes through one process of the command onrecord, which every worker machine must
have (npm install --global onrecord), and keeps its order.
"""

import os
import sys

from pyspark.sql import SparkSession

# Exit status 1 means that some lines were bad: they are named on standard error and left out, which should not fail the whole
# job. Anything worse should, and checkCode sees to it.
COMMAND = os.environ.get("ONRECORD", "onrecord")
FILTER = f"sh -c '{COMMAND} --ndjson || [ $? -eq 1 ]'"


def main(source: str, target: str) -> None:
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    articles = spark.sparkContext.textFile(source)
    # pipe() starts the command with an empty environment unless it is given one; without PATH it would not find node.
    records = articles.pipe(FILTER, env=dict(os.environ), checkCode=True)
    records.saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
