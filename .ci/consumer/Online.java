/** Opens a socket: what the check for network use must notice, or it would prove nothing. */
final class Online {
  public static void main(String[] arguments) throws java.io.IOException {
    new java.net.ServerSocket(0).close();
  }
}
