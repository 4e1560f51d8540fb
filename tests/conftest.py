"""Profiles: "ci" looks longer, "fast" is for the loop of a developer (HYPOTHESIS_PROFILE=fast)."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile("default", deadline=None, max_examples=60)
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=250,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
settings.register_profile("fast", deadline=None, max_examples=15)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
