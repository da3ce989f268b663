/** The same words around figures in two places of one article. */
@NullMarked
package org.jingwei.verify.repeat;

import org.jspecify.annotations.NullMarked;
