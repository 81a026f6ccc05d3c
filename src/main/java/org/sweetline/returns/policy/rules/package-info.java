/** One small class for each rule of a return policy; each says yes, no or "ask a person", and why. */
@NullMarked
package org.sweetline.returns.policy.rules;

import org.jspecify.annotations.NullMarked;
