// Everything that the bot needs in Azure, in one resource group: an identity, a place for the state of conversations,
// the bot itself in Container Apps and its registration with Teams.

@description('Beginning of the names of all resources: small letters and digits, not taken by others in Azure.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

@description('Name that people see in the chat.')
@maxLength(42)
param botDisplayName string

@description('Container image of the bot, with its tag.')
param containerImage string

@description('Registry of the image, and who reads there; empty where everybody may.')
param registryServer string = ''
param registryUsername string = ''
@secure()
param registryPassword string = ''

@description('Signs the links to exported files; at least 32 characters that nobody can guess.')
@secure()
@minLength(32)
param linkSecret string

@description('What a reader of /metrics has to bring, at least 16 characters that nobody can guess; empty shows them to nobody.')
@secure()
param metricsToken string = ''

@description('Tenants that are answered, GUIDs separated by commas.')
param allowedTenants string = tenant().tenantId

@allowed(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
param logLevel string = 'info'

@minValue(1)
@maxValue(10)
param maxReplicas int = 3

param location string = resourceGroup().location

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: resourceBaseName
  location: location
}

module state 'modules/state.bicep' = {
  name: 'state'
  params: {
    accountName: resourceBaseName
    location: location
  }
}

module app 'modules/containerApp.bicep' = {
  name: 'container-app'
  params: {
    name: resourceBaseName
    location: location
    image: containerImage
    registryServer: registryServer
    registryUsername: registryUsername
    registryPassword: registryPassword
    identityResourceId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
    stateAccountName: state.outputs.accountName
    stateContainerName: state.outputs.containerName
    linkSecret: linkSecret
    metricsToken: metricsToken
    allowedTenants: allowedTenants
    logLevel: logLevel
    maxReplicas: maxReplicas
  }
}

module botRegistration 'botRegistration/azurebot.bicep' = {
  name: 'bot-registration'
  params: {
    name: resourceBaseName
    displayName: botDisplayName
    endpoint: '${app.outputs.publicUrl}/api/messages'
    identityResourceId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
  }
}

// The Agents Toolkit keeps these in env/.env.NAME; the app package is built from the first two.
output BOT_ID string = identity.properties.clientId
output PUBLIC_URL string = app.outputs.publicUrl
output CONTAINER_APP_NAME string = app.outputs.name
