/** What an audit says of figures: findings, each with its computation and its evidence. */
@NullMarked
package org.jingwei.core.finding;

import org.jspecify.annotations.NullMarked;
