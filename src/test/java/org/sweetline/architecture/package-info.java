/** The walls of the house: what may lean on what, what things are called, how large they may grow. */
@NullMarked
package org.sweetline.architecture;

import org.jspecify.annotations.NullMarked;
