"""Saltmarsh & Pine: the invented retailer that cases are asked about, as files of the import format."""

from evals.retailer.files import make_retailer

__all__ = ["make_retailer"]
