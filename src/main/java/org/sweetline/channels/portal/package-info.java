/** Where customers ask for returns and follow them: pages without an account, and without script. */
@NullMarked
package org.sweetline.channels.portal;

import org.jspecify.annotations.NullMarked;
