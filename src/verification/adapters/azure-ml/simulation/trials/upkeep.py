# given: workspace, computes/cpu-cluster
"""What an administrator does: keys, networks, connections, versions archived and brought back, a registry."""

from azure.ai.ml import MLClient
from azure.ai.ml.entities import AzureOpenAIConnection, Data, ManagedOnlineEndpoint, Model, Registry, RegistryRegionDetails
from azure.identity import DefaultAzureCredential

client = MLClient.from_config(DefaultAzureCredential())
assert [one.name for one in client.workspaces.list()] == ["mlw-pumps-dev"]
client.workspaces.get_keys("mlw-pumps-dev")
client.workspaces.begin_provision_network(workspace_name="mlw-pumps-dev").result()
client.registries.begin_create(Registry(name="pumps", location="westeurope", replication_locations=[RegistryRegionDetails(location="westeurope")])).result()
client.models.create_or_update(Model(name="pump", path="models/v1", type="custom_model"))
client.models.share(name="pump", version="1", share_with_name="pump", share_with_version="1", registry_name="pumps")
shared = MLClient(DefaultAzureCredential(), registry_name="pumps")
shared.models.create_or_update(Model(name="pump-2", version="1", path="models/v1", type="custom_model"))
assert {one.name for one in shared.models.list()} == {"pump", "pump-2"}
client.models.archive("pump")
client.models.restore("pump")
assert client.models.get("pump", label="latest").version == "1"
client.models.download("pump", version="1", download_path="downloaded")
client.connections.create_or_update(AzureOpenAIConnection(name="models", azure_endpoint="https://example.openai.azure.com", api_key="none"))
assert [one.name for one in client.connections.list()] == ["models"]
client.online_endpoints.begin_create_or_update(ManagedOnlineEndpoint(name="pump-risk")).result()
client.online_endpoints.begin_regenerate_keys("pump-risk", key_type="secondary").result()
client.online_endpoints.begin_delete("pump-risk").result()
assert client.data.create_or_update(Data(name="readings", path="data", type="mltable")).version == "1"
