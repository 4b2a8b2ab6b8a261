// The bot in Container Apps, reached over https only, with its log in Log Analytics.

param name string
param location string
param image string
param registryServer string
param registryUsername string
@secure()
param registryPassword string
param identityResourceId string
param identityClientId string
param identityTenantId string
param stateAccountName string
param stateContainerName string
@secure()
param linkSecret string
@secure()
param metricsToken string
param allowedTenants string
param logLevel string
param maxReplicas int

var port = 3978
// Known before the app is there, because the app is told its own address.
var publicUrl = 'https://${name}.${containerEnvironment.properties.defaultDomain}'
var registries = empty(registryServer) ? [] : [
  {
    server: registryServer
    username: registryUsername
    passwordSecretRef: 'registry-password'
  }
]
var registrySecrets = empty(registryServer) ? [] : [
  {
    name: 'registry-password'
    value: registryPassword
  }
]
// A secret must not be empty, so one that is not given is none.
var metricsSecrets = empty(metricsToken) ? [] : [
  {
    name: 'metrics-token'
    value: metricsToken
  }
]
var metricsVariables = empty(metricsToken) ? [] : [
  { name: 'METRICS_TOKEN', secretRef: 'metrics-token' }
]

resource stateAccount 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: stateAccountName
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    retentionInDays: 30
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource containerEnvironment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityResourceId}': {}
    }
  }
  properties: {
    environmentId: containerEnvironment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
      }
      registries: registries
      secrets: concat(registrySecrets, metricsSecrets, [
        {
          name: 'storage-connection-string'
          value: 'DefaultEndpointsProtocol=https;AccountName=${stateAccount.name};AccountKey=${stateAccount.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        {
          name: 'link-secret'
          value: linkSecret
        }
      ])
    }
    template: {
      // The bot ends its running turns within 10 s.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: image
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: concat(metricsVariables, [
            { name: 'HOST', value: '0.0.0.0' }
            { name: 'PORT', value: string(port) }
            { name: 'PUBLIC_URL', value: publicUrl }
            { name: 'STATE_STORE', value: 'blob:${stateContainerName}' }
            { name: 'AZURE_STORAGE_CONNECTION_STRING', secretRef: 'storage-connection-string' }
            { name: 'LINK_SECRET', secretRef: 'link-secret' }
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'MicrosoftAppId', value: identityClientId }
            { name: 'MicrosoftAppTenantId', value: identityTenantId }
            { name: 'ALLOWED_TENANTS', value: allowedTenants }
            { name: 'LOG_LEVEL', value: logLevel }
          ])
          probes: [
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
            }
            {
              type: 'Readiness'
              httpGet: {
                // Not /readyz: while the storage is away, it fails on all replicas, which answer all the same.
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: 1
        maxReplicas: maxReplicas
      }
    }
  }
}

output name string = app.name
output publicUrl string = publicUrl
