/** The town's phone door: where a browser is a phone. */
@NullMarked
package org.sweetline.town.phone.door;

import org.jspecify.annotations.NullMarked;
