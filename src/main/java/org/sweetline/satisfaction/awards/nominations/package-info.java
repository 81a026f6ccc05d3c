/** Who is named for an award by customers and by colleagues. */
@NullMarked
package org.sweetline.satisfaction.awards.nominations;

import org.jspecify.annotations.NullMarked;
