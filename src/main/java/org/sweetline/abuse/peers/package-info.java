/** What is usual in this shop: how often people like them send back things like those. */
@NullMarked
package org.sweetline.abuse.peers;

import org.jspecify.annotations.NullMarked;
