/** Each night: what is usual in the shop is counted anew, and everybody is looked at. */
@NullMarked
package org.sweetline.abuse.nights;

import org.jspecify.annotations.NullMarked;
