"""Create the index in Azure AI Search, load the chunks, and ask one hybrid question."""

import os
from pathlib import Path

from azure.identity import DefaultAzureCredential, get_bearer_token_provider
from azure.search.documents import SearchClient
from azure.search.documents.indexes import SearchIndexClient
from azure.search.documents.indexes.models import (
    ExhaustiveKnnAlgorithmConfiguration,
    HnswAlgorithmConfiguration,
    HnswParameters,
    SearchableField,
    SearchField,
    SearchFieldDataType,
    SearchIndex,
    SemanticConfiguration,
    SemanticField,
    SemanticPrioritizedFields,
    SemanticSearch,
    SimpleField,
    VectorSearch,
    VectorSearchProfile,
)
from azure.search.documents.models import VectorizedQuery
from openai import AzureOpenAI

from local_rag import build_index

# region: model
# Used when chunks are stored and when a question is asked.
DEPLOYMENT, DIMENSIONS = "text-embedding-3-small", 1536


def embed(client: AzureOpenAI, texts: list[str]) -> list[list[float]]:
    answer = client.embeddings.create(
        input=texts, model=DEPLOYMENT, dimensions=DIMENSIONS
    )
    return [item.embedding for item in answer.data]
# endregion


def define(name: str) -> SearchIndex:
    """The index as an object. Needs no network."""
    # region: fields
    text = SearchFieldDataType.String
    numbers = SearchFieldDataType.Collection(SearchFieldDataType.Single)
    fields = [
        SimpleField(name="id", type=text, key=True),
        # note: 1
        SimpleField(name="source", type=text, filterable=True),
        SearchableField(name="text", analyzer_name="en.microsoft"),
        SearchField(
            name="vector",
            type=numbers,
            searchable=True,
            # note: 2
            hidden=True,
            vector_search_dimensions=DIMENSIONS,
            vector_search_profile_name="by-meaning",
        ),
    ]
    # endregion
    # region: vector-search
    vector_search = VectorSearch(
        algorithms=[
            HnswAlgorithmConfiguration(
                name="graph",
                parameters=HnswParameters(
                    m=4,
                    ef_construction=400,
                    ef_search=500,
                    metric="cosine",
                ),
            ),
            ExhaustiveKnnAlgorithmConfiguration(name="scan"),
        ],
        profiles=[
            VectorSearchProfile(
                name="by-meaning", algorithm_configuration_name="graph"
            )
        ],
    )
    # endregion
    # region: semantic
    semantic_search = SemanticSearch(
        configurations=[
            SemanticConfiguration(
                name="by-reading",
                prioritized_fields=SemanticPrioritizedFields(content_fields=[SemanticField(field_name="text")]),
            )
        ]
    )
    # endregion
    return SearchIndex(name=name, fields=fields, vector_search=vector_search, semantic_search=semantic_search)


def main() -> None:
    endpoint, name = os.environ["SEARCH_ENDPOINT"], "manuals"
    credential = DefaultAzureCredential()
    model = AzureOpenAI(
        azure_endpoint=os.environ["AZURE_OPENAI_ENDPOINT"],
        azure_ad_token_provider=get_bearer_token_provider(credential, "https://cognitiveservices.azure.com/.default"),
        api_version="2024-10-21",
    )

    # region: create
    SearchIndexClient(endpoint, credential).create_or_update_index(define(name))
    # endregion

    # region: load
    records = build_index(Path(__file__).parent / "manuals")
    vectors = embed(model, [record["text"] for record in records])
    documents = [{**record, "vector": vector} for record, vector in zip(records, vectors)]
    search = SearchClient(endpoint, name, credential)
    failed = [result.key for result in search.merge_or_upload_documents(documents) if not result.succeeded]
    if failed:
        raise RuntimeError(f"not indexed: {failed}")
    # endregion

    question = "Is it bad to run the pump without water?"
    # region: query
    asked = embed(model, [question])[0]
    results = search.search(
        search_text=question,
        vector_queries=[
            VectorizedQuery(
                vector=asked, k_nearest_neighbors=50, fields="vector"
            )
        ],
        query_type="semantic",
        semantic_configuration_name="by-reading",
        select=["id", "source", "text"],
        top=3,
    )
    for result in results:
        print(result["id"], result["@search.reranker_score"])
    # endregion


if __name__ == "__main__":
    main()
