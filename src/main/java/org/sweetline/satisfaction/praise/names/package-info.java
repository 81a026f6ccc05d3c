/** Knows colleagues by name in what customers write: misspelt, in the other script, with an honorific. */
@NullMarked
package org.sweetline.satisfaction.praise.names;

import org.jspecify.annotations.NullMarked;
