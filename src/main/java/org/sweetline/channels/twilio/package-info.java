/** The stair to Twilio: what its requests must prove, and the way to its REST API. */
@NullMarked
package org.sweetline.channels.twilio;

import org.jspecify.annotations.NullMarked;
