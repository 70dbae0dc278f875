// A workspace with what it stands on, and a cluster. One file for all stages.
// region: parameters
@allowed(['dev', 'prod'])
param stage string
param location string = resourceGroup().location
param maxNodes int = 2
var suffix = uniqueString(resourceGroup().id)
// endregion

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'stpumps${suffix}'
  location: location
  sku: { name: 'Standard_LRS' }
  kind: 'StorageV2'
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kvpumps${suffix}'
  location: location
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-pumps-${stage}'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web' }
}

// region: workspace
resource workspace 'Microsoft.MachineLearningServices/workspaces@2024-10-01' = {
  name: 'mlw-pumps-${stage}'
  location: location
  identity: { type: 'SystemAssigned' }
  properties: {
    // note: 1
    storageAccount: storage.id
    keyVault: vault.id
    applicationInsights: insights.id
    systemDatastoresAuthMode: 'identity'
  }
}
// endregion

// region: cluster
resource cluster 'Microsoft.MachineLearningServices/workspaces/computes@2024-10-01' = {
  parent: workspace
  name: 'cpu-cluster'
  location: location
  properties: {
    computeType: 'AmlCompute'
    properties: {
      vmSize: 'Standard_DS3_v2'
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: maxNodes
      }
    }
  }
}
// endregion

output workspaceName string = workspace.name
