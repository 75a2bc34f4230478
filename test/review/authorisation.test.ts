import { expect } from 'chai';
import { actorSchema } from '../../model/envelope.js';
import { may, PERMISSIONS, type Action } from '../../review/rights/authorisation.js';
import { CHANGES } from '../../review/acts/changes.js';

const ROLES = actorSchema.shape.role.options;
const ACTIONS = Object.keys(PERMISSIONS) as Action[];

describe('who may do what', () => {
  it('has an answer for every role and action, and no other', () => {
    for (const action of ACTIONS) {
      expect(Object.keys(PERMISSIONS[action])).to.have.members(ROLES);
      for (const role of ROLES) expect(may(role, action), `${role} ${action}`).to.be.a('boolean');
    }
  });

  it('lets a reader read and nothing else', () => {
    expect(ACTIONS.filter((action) => may('reader', action))).to.deep.equal(['case.read']);
  });

  it('lets nobody judge without a name', () => {
    const judging = ACTIONS.filter((action) => /^(verdict|flag)\./.test(action));
    expect(judging.filter((action) => may('system', action))).to.deep.equal([]);
  });

  it('gives an editor all that a reviewer has, and an administrator all that an editor has', () => {
    for (const action of ACTIONS) {
      if (may('reviewer', action)) expect(may('editor', action), action).to.equal(true);
      if (may('editor', action)) expect(may('admin', action), action).to.equal(true);
    }
  });

  it('has a row for the action of every change', () => {
    for (const [name, { action }] of Object.entries(CHANGES))
      if (typeof action === 'string') expect(PERMISSIONS, name).to.have.property(action);
  });
});
