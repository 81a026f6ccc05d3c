/** A few truths of the container that only the container can show: transactions, the relay, proxies. */
@NullMarked
package org.sweetline.wiring;

import org.jspecify.annotations.NullMarked;
