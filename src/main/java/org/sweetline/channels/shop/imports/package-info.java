/** Orders that somebody brings, in lines of JSON or as a table. */
@NullMarked
package org.sweetline.channels.shop.imports;

import org.jspecify.annotations.NullMarked;
