/** What is paid back for a return, reckoned before anybody clicks. No database, no clock: the same case, the same sum. */
@NullMarked
package org.sweetline.returns.money;

import org.jspecify.annotations.NullMarked;
