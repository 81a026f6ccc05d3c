/** Phone calls while they live: the call, its legs, what happened to it, the agents' phones, and what is asked of the network. */
@NullMarked
package org.sweetline.calls;

import org.jspecify.annotations.NullMarked;
