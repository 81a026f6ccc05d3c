/** The network's conferences: who is in which, and what is told of it. */
@NullMarked
package org.sweetline.town.phone.conference;

import org.jspecify.annotations.NullMarked;
