"""The argument that the commands about one segment share."""

from typing import Annotated

import typer

Id = Annotated[str, typer.Argument(metavar="SEGMENT_ID", help="The segment's id or name.")]
