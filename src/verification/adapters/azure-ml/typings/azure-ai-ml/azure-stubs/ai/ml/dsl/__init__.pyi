# The package's own first overload asks for `func`, so that `@pipeline(...)` fits neither. This partial stub (PEP 561) corrects both.
from typing import Any, Callable, ParamSpec, TypeVar, overload

from azure.ai.ml.entities import PipelineJob

P = ParamSpec("P")
T = TypeVar("T")

@overload
def pipeline(
    func: None = None, *, name: str | None = None, version: str | None = None, display_name: str | None = None,
    description: str | None = None, experiment_name: str | None = None, tags: dict[str, str] | None = None, **kwargs: Any,
) -> Callable[[Callable[P, T]], Callable[P, PipelineJob]]: ...
@overload
def pipeline(
    func: Callable[P, T], *, name: str | None = None, version: str | None = None, display_name: str | None = None,
    description: str | None = None, experiment_name: str | None = None, tags: dict[str, str] | None = None, **kwargs: Any,
) -> Callable[P, PipelineJob]: ...
