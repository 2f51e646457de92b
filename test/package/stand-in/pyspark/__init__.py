"""Stands in for PySpark in tests: what examples/spark asks of it, done in one process as PySpark 4.3 does it on many."""
