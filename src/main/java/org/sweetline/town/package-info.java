/** The town around the product: a mail server, a phone network and a shop on loopback, and the people in it. */
@NullMarked
package org.sweetline.town;

import org.jspecify.annotations.NullMarked;
