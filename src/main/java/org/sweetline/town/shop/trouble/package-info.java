/** What goes wrong with the shop, one switch a trap, and a journal of who asked it how often. */
@NullMarked
package org.sweetline.town.shop.trouble;

import org.jspecify.annotations.NullMarked;
