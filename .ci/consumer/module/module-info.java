/** The same application as a module: it requires the API and nothing else of this project. */
module consumer {
  requires io.github.hdr4j;
}
