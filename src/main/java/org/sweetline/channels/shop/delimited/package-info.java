/** Rows of fields out of delimited text, whoever wrote it. */
@NullMarked
package org.sweetline.channels.shop.delimited;

import org.jspecify.annotations.NullMarked;
