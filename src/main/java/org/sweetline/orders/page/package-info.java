/** Orders as people and programs read them. */
@NullMarked
package org.sweetline.orders.page;

import org.jspecify.annotations.NullMarked;
