import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findPython } from '../../environments.ts';
import { guardedRun } from '../../guarded-run.ts';

const python = await findPython();
const rungs = join(import.meta.dirname, 'rungs');

it.runIf(python).each<[string, object, string, string]>([
  ['an environment without a version', { environment: 'azureml:pumps' }, '', 'names no version'],
  ['a pickle for an MLflow model', { type: 'mlflow_model', path: 'azureml://jobs/a/outputs/artifacts/paths/model/model.pkl' }, '', 'is the folder'],
  ['a size that is retired', { instance_type: 'Standard_NC6s_v3' }, '', 'are retired'],
  ['an image that is no longer kept up', { image: 'mcr.microsoft.com/azureml/openmpi3.1.2-ubuntu18.04' }, '', 'no longer kept up'],
  ['packages without an image', { conda_file: 'conda.yml' }, '', 'needs an image'],
  ['a variable that is no text', { environment_variables: { VERBOSE: true } }, '', 'is no text'],
  ['an address in a registry that leads nowhere', { model: 'azureml://registries/plant/model/a/versions/1' }, '', 'holds no `model`'],
  ['a cron expression in words', { type: 'cron', expression: 'daily' }, '', 'no cron expression'],
  ['keys for a batch endpoint', { auth_mode: 'key' }, 'batchEndpoint', 'takes no keys'],
  ['traffic that does not add up', { traffic: { blue: 80, green: 10 } }, '', 'adds up to 90'],
  ['too much of a mirror', { traffic: { blue: 100 }, mirror_traffic: { green: 80 } }, '', 'At most 50'],
  ['live and mirrored traffic at once', { traffic: { blue: 50, green: 50 }, mirror_traffic: { green: 10 } }, '', 'no live traffic'],
  ['a setting that no pipeline has', { type: 'pipeline', settings: { default_computes: 'a' } }, '', 'no setting'],
  ['a reserved name of an input', { command: 'ls', inputs: { path: { type: 'string' } } }, 'commandComponent', 'reserved'],
  ['an optional input without brackets', { command: 'a --b ${{inputs.b}}', inputs: { b: { type: 'string', optional: true } } }, 'commandComponent', 'is optional'],
  ['two metrics in one signal', { metric_thresholds: { numerical: { population_stability_index: 0.1, jensen_shannon_distance: 0.1 } } }, '', 'one metric'],
  ['a secret in a file', { credentials: { sas_token: '?sv=1&sig=abc' } }, '', 'holds a secret'],
  ['a workflow with a secret', { with: { creds: '${{ secrets.AZURE_CREDENTIALS }}' } }, '', 'signs in with a secret'],
  ['a grid over a distribution', { sampling_algorithm: 'grid', search_space: { rate: { type: 'uniform' } } }, '', 'A grid tries every value'],
  ['Bayesian sampling over what it does not take', { sampling_algorithm: { type: 'bayesian' }, search_space: { rate: { type: 'lognormal' } } }, '', 'does not take'],
  ['an input that a component of the registry needs', { component: 'azureml://registries/azureml/components/microsoft_azureml_rai_tabular_explanation/versions/0.17.0', inputs: { rai_insights_dashboard: '' } }, '', 'needs the input `comment`'],
])('the policy refuses %s', async (_, tree, kind, words) => {
  expect(await refused({ deep: [tree] }, kind)).toEqual([expect.stringContaining(words)]);
});
it.runIf(python)('the policy passes what is right', async () => {
  const right = [
    { environment: 'azureml:pumps@latest', component: 'components/a.yml', compute: 'azureml:cpu' }, { environment: { image: 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04' } },
    { auth_mode: 'aad_token', traffic: { blue: 100, green: 0 }, mirror_traffic: { green: 10 } }, { type: 'cron', expression: '30 2 * * 1' }, { size: 'Standard_NC4as_T4_v3' },
    { sampling_algorithm: 'grid', search_space: { rate: { type: 'choice' } } }, { credentials: { sas_token: '${{ secrets.SAS }}' } }, { settings: { anything: 1 } },
  ];
  expect(await refused(right, 'batchEndpoint')).toEqual([]);
});

it.runIf(python)('the policy looks for what a pipeline names of itself', async () => {
  const pipeline = { type: 'pipeline', inputs: { a: 1 }, jobs: { one: { inputs: { b: '${{parent.inputs.b}}', a: '${{parent.inputs.a}}' } }, two: { tyep: 'command', training_data: 1, jobs: { deep: '${{parent.inputs.c}}' } } } };
  expect(await told('policy_components.parents(json.loads(sys.argv[2]))', pipeline, '')).toEqual(['The pipeline has no `inputs.b`.', 'A step has no `tyep`; the SDK would leave it out.']);
});

async function refused(tree: object, kind: string): Promise<unknown> {
  return told('policy_documents.faults(json.loads(sys.argv[2]), sys.argv[3])', tree, kind);
}

async function told(call: string, tree: object, kind: string): Promise<unknown> {
  const program = `import json, sys\nsys.path.insert(0, sys.argv[1])\nimport policy_components, policy_documents\nprint(json.dumps([cause for _, cause, _ in ${call}]))`;
  const { output } = await guardedRun(python ?? '', ['-B', '-c', program, rungs, JSON.stringify(tree), kind], '.');
  return JSON.parse(output);
}
