/** Kind words of customers: heard, judged by people, shown to those whom they are about. */
@NullMarked
package org.sweetline.satisfaction.praise;

import org.jspecify.annotations.NullMarked;
