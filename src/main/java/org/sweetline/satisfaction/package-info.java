/** Asks customers how it was, once and fairly, and keeps what they answered. */
@NullMarked
package org.sweetline.satisfaction;

import org.jspecify.annotations.NullMarked;
