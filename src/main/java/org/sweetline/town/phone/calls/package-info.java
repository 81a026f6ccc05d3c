/** The legs of calls: each goes through the product's TwiML on a thread of its own, until somebody hangs up. */
@NullMarked
package org.sweetline.town.phone.calls;

import org.jspecify.annotations.NullMarked;
