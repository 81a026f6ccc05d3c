/** What a return policy says: its numbers, and beside each the sentence that customers are shown. */
@NullMarked
package org.sweetline.returns.policy.terms;

import org.jspecify.annotations.NullMarked;
