/** Asks customers by a letter whether we may quote them outside the team, and takes their answer. */
@NullMarked
package org.sweetline.satisfaction.praise.quoting;

import org.jspecify.annotations.NullMarked;
