// region: parameters
using 'main.bicep'

param stage = 'prod'
param maxNodes = 8
// endregion
