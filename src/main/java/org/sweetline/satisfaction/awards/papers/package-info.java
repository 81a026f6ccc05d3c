/** Certificates and the book of kind words, as PDF. Knows words and numbers that it is given, and no table. */
@NullMarked
package org.sweetline.satisfaction.awards.papers;

import org.jspecify.annotations.NullMarked;
