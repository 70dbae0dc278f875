"""Score retrieval and answers with azure-ai-evaluation: first without a model, then with one as the judge."""

import json
import os
import sys
from pathlib import Path

from azure.ai.evaluation import (
    DocumentRetrievalEvaluator,
    GroundednessEvaluator,
    RelevanceEvaluator,
    RetrievalEvaluator,
    evaluate,
)
from azure.identity import DefaultAzureCredential

from local_rag import build_index, dot, embed, retrieve


def score_retrieval() -> dict:
    """Labels against what was retrieved. Runs offline; no model is asked."""
    question = "Is it bad to run the pump without water?"
    index = build_index(Path(__file__).parent / "manuals")
    # region: retrieval
    labels = [
        {"document_id": "start-0", "query_relevance_label": 4},
        {"document_id": "start-1", "query_relevance_label": 1},
        {"document_id": "motor-1", "query_relevance_label": 0},
        {"document_id": "bearing-1", "query_relevance_label": 0},
    ]
    found = [
        {"document_id": record["id"], "relevance_score": dot(embed(question), record["vector"])}
        for record in retrieve(question, index, k=3)
    ]
    score = DocumentRetrievalEvaluator(ground_truth_label_min=0, ground_truth_label_max=4)
    return score(retrieval_ground_truth=labels, retrieved_documents=found)
    # endregion


def columns(*names: str) -> dict:
    """Which columns of the data an evaluator reads."""
    return {"column_mapping": {name: f"${{data.{name}}}" for name in names}}


def score_answers(data: Path) -> dict:
    """One line of `data` for each question: query, context, response."""
    # region: judge
    judge = {
        "model_config": {
            "azure_endpoint": os.environ["AZURE_OPENAI_ENDPOINT"],
            "azure_deployment": os.environ["JUDGE_DEPLOYMENT"],
        },
        "credential": DefaultAzureCredential(),
    }
    result = evaluate(
        data=str(data),
        evaluators={
            "retrieval": RetrievalEvaluator(**judge),
            "groundedness": GroundednessEvaluator(**judge),
            "relevance": RelevanceEvaluator(**judge),
        },
        evaluator_config={
            "retrieval": columns("query", "context"),
            "groundedness": columns("context", "response"),
            "relevance": columns("query", "response"),
        },
    )
    return result["metrics"]
    # endregion


if __name__ == "__main__":
    scores = score_answers(Path(sys.argv[1])) if len(sys.argv) > 1 else score_retrieval()
    print(json.dumps(scores, indent=2))
