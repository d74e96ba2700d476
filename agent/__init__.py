"""The agent: a sentence in, an answer with its proof out."""

import os

# LangChain would send conversations to a tracing service when these are set for something else;
# nothing of a company's leaves the house that way.
os.environ["LANGSMITH_TRACING"] = os.environ["LANGCHAIN_TRACING_V2"] = "false"
