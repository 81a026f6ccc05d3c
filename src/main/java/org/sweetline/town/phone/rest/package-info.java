/** The network's REST API, as the product knows it from Twilio. */
@NullMarked
package org.sweetline.town.phone.rest;

import org.jspecify.annotations.NullMarked;
