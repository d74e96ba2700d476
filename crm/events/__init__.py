"""Events that Rapport itself produces or is told of between imports."""
