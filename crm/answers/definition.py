"""The one shape of what can be asked and kept: a report or an analysis, discriminated by `kind`."""

import json
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError

from crm.analyses.definition import Analysis
from crm.errors import BadInput
from crm.reports.definition import Report

Askable = Annotated[Report | Analysis, Field(discriminator="kind")]
ASKABLE: TypeAdapter[Report | Analysis] = TypeAdapter(Askable)


def askable(spec: Mapping[str, Any]) -> Report | Analysis:
    """The definition of a report or an analysis from JSON. Raises BadInput for anything else."""
    try:
        return ASKABLE.validate_python({"kind": "report", **spec})
    except ValidationError as error:
        raise BadInput("export-no-definition") from error


def askable_json(text: str) -> Report | Analysis:
    """The same from JSON as text. Raises BadInput for anything else."""
    try:
        told = json.loads(text)
    except ValueError as error:
        raise BadInput("export-no-definition") from error
    if not isinstance(told, dict):
        raise BadInput("export-no-definition")
    return askable(told)
