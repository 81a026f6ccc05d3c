/** What happened, and what follows: reactions once in the installation, followers on every node. */
@NullMarked
package org.sweetline.events;

import org.jspecify.annotations.NullMarked;
