#!/usr/bin/env bash
# Create the search service and the index by REST. Set RESOURCE_GROUP and SEARCH_NAME first.
# The caller needs the roles Search Service Contributor and Search Index Data Contributor.
set -euo pipefail

# region: model
# The same length as the vectors that the application sends.
DIMENSIONS=1536
# endregion

# region: fields
# note: 1 "source"
# note: 2 "retrievable": false
fields='[
  {"name": "id", "type": "Edm.String", "key": true,
   "searchable": false, "filterable": false, "sortable": false, "facetable": false},
  {"name": "source", "type": "Edm.String",
   "searchable": false, "filterable": true, "sortable": false, "facetable": false},
  {"name": "text", "type": "Edm.String", "analyzer": "en.microsoft",
   "searchable": true, "filterable": false, "sortable": false, "facetable": false},
  {"name": "vector", "type": "Collection(Edm.Single)", "searchable": true, "retrievable": false,
   "dimensions": '$DIMENSIONS', "vectorSearchProfile": "by-meaning"}
]'
# endregion

# region: vector-search
vector_search='{
  "algorithms": [
    {"name": "graph", "kind": "hnsw",
     "hnswParameters": {"m": 4, "efConstruction": 400, "efSearch": 500, "metric": "cosine"}},
    {"name": "scan", "kind": "exhaustiveKnn"}
  ],
  "profiles": [{"name": "by-meaning", "algorithm": "graph"}]
}'
# endregion

# region: semantic
semantic='{"configurations": [
  {"name": "by-reading", "prioritizedFields": {"prioritizedContentFields": [{"fieldName": "text"}]}}
]}'
# endregion

# region: service
az search service create --resource-group "$RESOURCE_GROUP" --name "$SEARCH_NAME" --sku basic \
  --semantic-search free --auth-options aadOrApiKey --aad-auth-failure-mode http401WithBearerChallenge
# endregion

# region: create
az rest --method put --resource https://search.azure.com \
  --url "https://$SEARCH_NAME.search.windows.net/indexes/manuals?api-version=2026-04-01" \
  --headers Content-Type=application/json \
  --body "{\"name\": \"manuals\", \"fields\": $fields, \"vectorSearch\": $vector_search, \"semantic\": $semantic}"
# endregion
