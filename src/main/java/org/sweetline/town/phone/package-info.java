/** The town's phone network, which behaves towards the product as Twilio does. */
@NullMarked
package org.sweetline.town.phone;

import org.jspecify.annotations.NullMarked;
