/** Whose calls we missed, until somebody reached them. */
@NullMarked
package org.sweetline.calls.back.missed;

import org.jspecify.annotations.NullMarked;
