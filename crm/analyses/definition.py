"""Every analysis that can be asked for. A new one is one file and one name here."""

from typing import Annotated

from pydantic import Field

from crm.analyses.change import Change
from crm.analyses.cohorts import Cohorts

Analysis = Annotated[Change | Cohorts, Field(discriminator="kind")]
