/** The town's mail server and the letters its people write. */
@NullMarked
package org.sweetline.town.mail;

import org.jspecify.annotations.NullMarked;
