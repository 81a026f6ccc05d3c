/** The return policy: its versions, which of them counts when, and what it says to a return. */
@NullMarked
package org.sweetline.returns.policy;

import org.jspecify.annotations.NullMarked;
